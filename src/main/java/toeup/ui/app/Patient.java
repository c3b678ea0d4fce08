package toeup.ui.app;

import java.util.UUID;
import toeup.plan.Plans;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.progress.History;

/**
 * The patient who trains now.
 *
 * @param id        names the folder
 * @param profile   the profile in force
 * @param programme the programme in force
 * @param plans     which programme was in force on which day, for looking back
 * @param history   everything recorded so far
 */
public record Patient(UUID id, Profile profile, Programme programme, Plans plans,
                      History history) {}
