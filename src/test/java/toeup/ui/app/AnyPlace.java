package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import toeup.catalog.Category;
import toeup.session.Assignment;

/** Places deep in the program, so that random visits also get beyond what lies near Home. */
final class AnyPlace {
    private AnyPlace() {}

    /** Goes from Home to one of them, over the places that lead there. */
    static App open(App home, Random random, Assignment assignment) {
        List<List<Place>> routes = routes(home, assignment);
        App deep = home;
        for (Place place : routes.get(random.nextInt(routes.size()))) deep = deep.open(place);
        return deep;
    }

    private static List<List<Place>> routes(App app, Assignment assignment) {
        List<List<Place>> routes = new ArrayList<>();
        List<Place> near = List.of(new CategoryPlace(Category.BALANCE), new TodayPlace(), new ProgressPlace(),
            new PatientsPlace(), new NewPatientPlace(), new ErasePatientsPlace(), new DailyPlace(),
            new ErasePlace(app.world().patients().get(0)));
        List<Place> figures = List.of(new RecordsPlace(0), new TrendsPlace(), new PainPlace(), new ChartedPlace(),
            new DetailPlace(assignment.exercise().id()));
        List<Place> learn = List.of(new LearnPlace(0), new SignsPlace(0));
        List<Place> settings = List.of(new ProgrammePlace(), new AddExercisePlace(), new StartingsPlace(),
            new ScreenPlace(), new ReaderPlace(), new WaitsPlace(), new LimitsPlace(), new AboutPlace());
        near.forEach(place -> routes.add(List.of(place)));
        figures.forEach(place -> routes.add(List.of(new ProgressPlace(), place)));
        learn.forEach(place -> routes.add(List.of(new LearnMenu(), place)));
        settings.forEach(place -> routes.add(List.of(new SettingsPlace(), place)));
        ExercisePlace exercise = new ExercisePlace(assignment, Optional.empty());
        routes.add(List.of(exercise));
        routes.add(List.of(exercise, new WaysPlace(assignment)));
        routes.add(List.of(exercise, AdjustPlace.of(app, assignment)));
        Patient patient = Patient.of(app);
        patient.programme().items().stream().findFirst()
            .ifPresent(item -> routes.add(List.of(new ProgrammePlace(), new ScheduledPlace(item))));
        patient.history().entries().stream().findFirst()
            .ifPresent(entry -> routes.add(List.of(new RecordsPlace(0), RecordPlace.of(entry.record()))));
        return routes;
    }
}
