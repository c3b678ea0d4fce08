package toeup.content;

import java.util.Map;
import toeup.figure.Pose;
import toeup.figure.View;

/**
 * A view with its poses as they were written, so that another view may begin with them.
 *
 * @param view    as it is
 * @param changes what each pose says that differs from the resting one, and the resting one from the body's usual one
 */
record ViewDraft(View view, Map<String, Pose> changes) {}
