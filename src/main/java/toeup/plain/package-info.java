/** The trainer as lines: what pages and changes of an exercise say, and what typed lines mean. */
package toeup.plain;
