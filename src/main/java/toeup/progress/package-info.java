/** The record of an exercise done, and what follows from many: adherence, trends. */
package toeup.progress;
