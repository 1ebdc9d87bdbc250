package org.houvast.query.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A graph as a picture, in layers from what came first to what came last (Sugiyama, Tagawa and Toda 1981), laid out by
 * the Eclipse Layout Kernel; in units of the picture.
 *
 * @param width its width
 * @param height its height
 * @param boxes its boxes, the decision first
 * @param arrows its arrows, as paths
 * @param left how many entries it leaves to the tables
 */
public record Graph(double width, double height, List<Placed> boxes, List<String> arrows, int left) {

    private static final double BOX_WIDTH = 200;
    private static final double BOX_HEIGHT = 44;
    private static final double BETWEEN_LAYERS = 38;
    private static final double BETWEEN_BOXES = 12;
    private static final int LETTERS = 24;

    static {
        LayoutMetaDataService.getInstance(); // registers how options are copied
    }

    public Graph {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A box with its place.
     *
     * @param x of its left side
     * @param y of its upper side
     * @param width its width
     * @param height its height
     * @param title what it is, as far as there is room
     * @param line when it happened, or how many there are
     * @param full all that can be said of it in a line
     * @param kind the kind of its nodes
     * @param marked whether something must be known of it
     * @param address where it is shown in full
     */
    public record Placed(
            double x,
            double y,
            double width,
            double height,
            String title,
            String line,
            String full,
            String kind,
            boolean marked,
            String address) {}

    /** Lays a graph out. */
    static Graph of(Why why, Words words) {
        var boxes = new Boxes(why, words);
        var root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (var box : boxes.inOrder()) {
            var node = ElkGraphUtil.createNode(root);
            node.setDimensions(BOX_WIDTH, BOX_HEIGHT);
            nodes.put(box.id(), node);
        }
        var edges = boxes.arrows().stream()
                .flatMap(arrow -> edge(nodes.get(arrow.getFirst()), nodes.get(arrow.getLast())))
                .toList();
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        return new Graph(
                root.getWidth(),
                root.getHeight(),
                boxes.all().stream().map(box -> place(box, nodes)).toList(),
                edges.stream()
                        .flatMap(edge -> edge.getSections().stream())
                        .map(Graph::path)
                        .toList(),
                boxes.left());
    }

    private static Stream<ElkEdge> edge(@Nullable ElkNode from, @Nullable ElkNode to) {
        return from == null || to == null ? Stream.empty() : Stream.of(ElkGraphUtil.createSimpleEdge(from, to));
    }

    private static Placed place(Box box, Map<String, ElkNode> nodes) {
        var node = nodes.get(box.id());
        if (node == null) {
            throw new IllegalStateException("A box was not laid out: " + box.id());
        }
        return new Placed(
                round(node.getX()),
                round(node.getY()),
                BOX_WIDTH,
                BOX_HEIGHT,
                box.title().length() > LETTERS ? box.title().substring(0, LETTERS - 1) + "…" : box.title(),
                box.line(),
                box.full(),
                box.kind(),
                box.marked(),
                box.address());
    }

    private static String path(ElkEdgeSection section) {
        var bends = section.getBendPoints().stream().map(Graph::point).collect(Collectors.joining());
        return String.format(Locale.ROOT, "M%.1f %.1f", section.getStartX(), section.getStartY())
                + bends
                + String.format(Locale.ROOT, "L%.1f %.1f", section.getEndX(), section.getEndY());
    }

    private static String point(ElkBendPoint bend) {
        return String.format(Locale.ROOT, "L%.1f %.1f", bend.getX(), bend.getY());
    }

    private static double round(double units) {
        return Math.round(units * 10) / 10.0;
    }
}
