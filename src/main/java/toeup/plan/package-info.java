/** Prescription, programme, profile and settings, and what is due today. */
package toeup.plan;
