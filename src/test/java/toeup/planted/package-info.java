/** Plants faults in a copy of the program, to see that the tests that must notice them do. */
package toeup.planted;
