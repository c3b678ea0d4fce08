/** Measures the packaged program against the budgets of the product rules; run by {@code mvn -Pbench verify} alone. */
package toeup.bench;
