package toeup.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.catalog.Coded;
import toeup.catalog.Direction;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.catalog.Way;
import toeup.figure.Drawing;
import toeup.figure.Figure;
import toeup.figure.KeyPose;
import toeup.figure.Pen;
import toeup.figure.View;

/** Prints the key poses of a figure side by side, each with the phase that leads to it. */
final class FigurePage {
    private static final int GAP = 2;

    private final Desk desk;
    private final Exercise exercise;
    private final Pen pen;
    private final FigureSize size;

    FigurePage(Desk desk, Exercise exercise, Pen pen, FigureSize size) {
        this.desk = desk;
        this.exercise = exercise;
        this.pen = pen;
        this.size = size;
    }

    void print(Figure figure) {
        for (View view : figure.views()) {
            desk.page().blank();
            desk.page().line(title(view));
            print(view);
        }
    }

    /** The ways that look like this, and the direction if there is one. */
    private String title(View view) {
        Stream<String> ways = exercise.ways().stream().map(Way::id).filter(view.ways()::contains)
            .map(way -> desk.catalog().text(exercise.id(), way).wayName());
        Stream<String> directions = Stream.of(Direction.values()).map(Coded::code).filter(view.directions()::contains)
            .map(code -> directionWord(view, code));
        return Stream.concat(ways, directions).collect(Collectors.joining(" - "));
    }

    private String directionWord(View view, String code) {
        return Coded.find(Direction.class, code).map(words(view).directionWords()::get).orElse(code);
    }

    private ExerciseText words(View view) {
        return desk.catalog().text(exercise.id(), view.ways().stream().sorted().findFirst().orElseThrow());
    }

    private void print(View view) {
        List<KeyPose> poses = view.keyPoses(false);
        int perRow = Math.max(1, (desk.page().columns() + GAP) / (size.columns() + GAP));
        for (int first = 0; first < poses.size(); first += perRow) {
            List<KeyPose> row = poses.subList(first, Math.min(poses.size(), first + perRow));
            desk.page().blank();
            List<Drawing> drawings = new ArrayList<>();
            for (KeyPose pose : row) {
                drawings.add(pen.draw(pose.picture().withoutColours(), size.columns(), size.rows()));
            }
            for (int line = 0; line < size.rows(); line++) print(drawings, line);
            print(row.stream().map(pose -> word(view, pose, poses.get(0) == pose)).toList());
        }
    }

    private void print(List<Drawing> drawings, int line) {
        print(drawings.stream().map(drawing -> drawing.rowText(line)).toList());
    }

    private void print(List<String> parts) {
        StringBuilder line = new StringBuilder();
        for (int part = 0; part < parts.size(); part++) {
            while (line.length() < part * (size.columns() + GAP)) line.append(' ');
            line.append(parts.get(part));
        }
        // As the pen was asked for by name, its blocks are written whatever letters the terminal is said to have.
        byte[] bytes = (line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8);
        desk.context().out().write(bytes, 0, bytes.length);
    }

    private String word(View view, KeyPose pose, boolean first) {
        if (first) return desk.text().of("cli.show.start");
        String stage = "stage." + pose.word();
        String own = desk.text().has(stage) ? desk.text().of(stage) : pose.word();
        return words(view).phaseWords().getOrDefault(pose.word(), own);
    }
}
