/** One sitting as a pure state machine: checks, the running exercise, the questions after. */
package toeup.session;
