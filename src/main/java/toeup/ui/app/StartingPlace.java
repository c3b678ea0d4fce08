package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.plan.FirstProgramme;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.StartingProgramme;
import toeup.ui.screen.Block;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Page;

/** A programme that ships, as this patient would do it, before it replaces the present one. */
record StartingPlace(StartingProgramme starting) implements Place {
    private Programme programme(App app) {
        return FirstProgramme.fit(starting.programme(), Patient.of(app).profile(), app.world().catalog());
    }

    @Override
    public Page page(App app, Open open) {
        Profile profile = Patient.of(app).profile();
        Programme programme = programme(app);
        List<Block> body = new ArrayList<>();
        boolean risky = FirstProgramme.hasHighRisk(programme, app.world().catalog());
        if (risky && FirstProgramme.avoidsHighRisk(profile)) body.add(Pages.warning(app, "settings.starting.risk"));
        body.add(Pages.paragraph(app, "content.programme." + starting.id() + ".about"));
        body.add(Block.space());
        programme.items().forEach(item -> body.add(new Block.Row(
            TrainingPages.name(app, item.prescription().exercise()), Days.brief(app, item.days()))));
        body.add(Block.space());
        body.add(Pages.paragraph(app, "settings.starting.replaces"));
        return Pages.reading(app, Pages.say(app, "content.programme." + starting.id()), body).withHints(
            new Hint("Enter", Pages.say(app, "keys.take")),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.BACK),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    /** Back on the programme, two pages below. */
    @Override
    public Turn choose(App app, int item) {
        return Saving.programme(app.closed().closed(), programme(app));
    }
}
