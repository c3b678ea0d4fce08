package toeup.plan;

/**
 * A programme that ships, from which a patient's own begins.
 *
 * @param id    such as {@code seated}
 * @param needs the least a patient must safely be able to do
 * @param programme what to do when
 */
public record StartingProgramme(String id, Ability needs, Programme programme) {}
