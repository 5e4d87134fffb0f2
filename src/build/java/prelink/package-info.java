/**
 * Links beforehand what Java would link at run time: the lambdas, joined strings and record methods
 * of a packed program, each of which is otherwise made by code that runs for the first time when it
 * is needed. A build uses more than a thousand such places once.
 *
 * <p>Starts at {@link prelink.Prelink}. Part of packaging, and no part of the program.
 */
package prelink;
