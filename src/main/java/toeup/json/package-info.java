/** Strict reading of JSON, by Jackson unless it is as usual: values that know file, line and column; and writing. */
package toeup.json;
