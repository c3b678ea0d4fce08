/** Strict reading over Jackson's streaming core: values that know their file, line and column; and plain writing. */
package toeup.json;
