/** Finds bytes that reach code no others reach, with a fuzzer that is no part of an ordinary build. */
package toeup.fuzz;
