/** What is done to the compiled program before it is tested and packed. */
package toeup.build;
