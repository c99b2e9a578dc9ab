// expect: allowed
// about: records, with-expressions, deconstruction, printing, equality
public abstract record Shape(string Name)
{
    public abstract double Area { get; }
}

public sealed record Circle(double Radius) : Shape("circle")
{
    public override double Area => Math.PI * Radius * Radius;
}

public sealed record Box(double Width, double Height) : Shape("box")
{
    public override double Area => Width * Height;
}

public readonly record struct Point(int X, int Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);
}

public record struct Counter(int Value);

public record Node<T>(T Value, Node<T>? Next);

public static class Solution
{
    public static string Describe(Shape shape) => shape switch
    {
        Circle(var r) when r > 10 => "big circle",
        Circle => "circle",
        Box { Width: var w, Height: var h } when w == h => "square",
        Box(_, > 5) => "tall",
        _ => shape.ToString(),
    };

    public static Point Move(Point p) => p with { X = p.X + 1 };

    public static bool Same(Shape a, Shape b) => a == b && a.Equals((object)b);

    public static int Sum(Node<int>? list)
    {
        var total = 0;
        for (var n = list; n is not null; n = n.Next) total += n.Value;
        var (x, y) = new Point(1, 2);
        return total + x + y;
    }
}
