package toeup.figure;

/** Draws with blocks: each cell is divided into dots, two above each other and one or two beside each other. */
final class BlockPen {
    /** By the dots that are set: 1 top left, 2 top right, 4 bottom left, 8 bottom right. */
    private static final String QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";
    /** By the dots that are set: 1 top, 2 bottom. */
    private static final String HALVES = " ▀▄█";
    private static final int DOWN = 2;
    private static final double DOT_HEIGHT = Scale.ROW / DOWN;

    private final Drawing drawing;
    private final Scale scale;
    private final int across;
    private final double dotWidth;
    private final Role[][] dots;
    private final LinePen thin;

    /** @param across dots beside each other in a cell: 1 or 2 */
    BlockPen(Drawing drawing, Scale scale, int across) {
        this.drawing = drawing;
        this.scale = scale;
        this.across = across;
        this.dotWidth = 1.0 / across;
        this.dots = new Role[DOWN * drawing.rows()][across * drawing.columns()];
        this.thin = new LinePen(drawing, scale, across == 2 ? LinePen.UTF8 : LinePen.CP437);
    }

    void draw(Picture picture) {
        for (Stroke stroke : picture.strokes()) {
            if (stroke.isHairline()) thin.draw(stroke);
            else cover(new Silhouette(stroke, scale, dotWidth, DOT_HEIGHT));
        }
        for (int row = 0; row < drawing.rows(); row++) {
            for (int column = 0; column < drawing.columns(); column++) cell(row, column);
        }
    }

    private void cover(Silhouette silhouette) {
        int lastRow = last(silhouette.bottom(), DOT_HEIGHT, dots.length);
        int lastColumn = last(silhouette.right(), dotWidth, dots[0].length);
        for (int row = first(silhouette.top(), DOT_HEIGHT); row <= lastRow; row++) {
            for (int column = first(silhouette.left(), dotWidth); column <= lastColumn; column++) {
                boolean covered = silhouette.covers((column + 0.5) * dotWidth, (row + 0.5) * DOT_HEIGHT);
                if (covered) dots[row][column] = Role.stronger(dots[row][column], silhouette.role());
            }
        }
    }

    private static int first(double at, double size) {
        return Math.max(0, (int) Math.floor(at / size));
    }

    private static int last(double at, double size, int count) {
        return Math.min(count - 1, (int) Math.floor(at / size));
    }

    /** A cell has one look: the strongest of its dots decides it, and props make way for a body. */
    private void cell(int row, int column) {
        Role strongest = null;
        for (int dot = 0; dot < DOWN * across; dot++) strongest = Role.stronger(strongest, dotOf(row, column, dot));
        if (strongest == null) return;
        int set = 0;
        for (int dot = 0; dot < DOWN * across; dot++) {
            Role role = dotOf(row, column, dot);
            boolean shown = role != null && (role != Role.PROP || strongest == Role.PROP);
            if (shown) set |= 1 << dot;
        }
        drawing.put(row, column, (across == 2 ? QUARTERS : HALVES).charAt(set), strongest);
    }

    private Role dotOf(int row, int column, int dot) {
        return dots[DOWN * row + dot / across][across * column + dot % across];
    }
}
