package toeup.figure;

/**
 * Something that is drawn beside a body.
 *
 * @param shape its points may go along with the body
 * @param role  how much it stands out; a prop, unless it is a part of a person that has no bones here
 */
public record Prop(Shape shape, Role role) {}
