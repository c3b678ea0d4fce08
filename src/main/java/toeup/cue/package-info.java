/** What is heard of an exercise: bells, tones and spoken words, and the programs that make them. */
package toeup.cue;
