/*-------------------------------------------------------------------------
 *
 * udsatte.h
 *	  What the module's files know of each other.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_H
#define UDSATTE_H

#include "datatype/timestamp.h"
#include "utils/date.h"

/* opgoerelsesdato.c */
extern void udsatte_opgoerelsesdato_init(void);

/* citat.c */
extern const char *udsatte_citat(const char *str);

/* beskyt.c */
extern void udsatte_beskyt_init(void);

/* pseudonym.c */
extern void udsatte_pseudonym_init(void);

#endif							/* UDSATTE_H */
