# Turns plain SQL files into rows (nr, rum, fil, saetning) of a VALUES list.
# A statement ends at a line whose last character is a semicolon; lines that
# hold only a comment between statements are left out.
BEGIN { nr = 0; stmt = ""; dollar = "$udsatte_saetning$" }
FNR == 1 {
	if (stmt != "") { print FILENAME ": file before it ends inside a statement" > "/dev/stderr"; exit 1 }
	n = split(FILENAME, p, "/"); fil = p[n]; rum = p[n - 1]
}
stmt == "" && (/^[ \t]*--/ || /^[ \t]*$/) { next }
{
	stmt = (stmt == "" ? $0 : stmt "\n" $0)
	if ($0 ~ /;[ \t]*$/) {
		sub(/;[ \t]*$/, "", stmt)
		nr++
		printf "%s(%d, '%s', '%s', %s%s%s)\n", (nr > 1 ? "," : ""), nr, rum, fil, dollar, stmt, dollar
		stmt = ""
	}
}
END { if (stmt != "") { print FILENAME ": ends inside a statement" > "/dev/stderr"; exit 1 } }
