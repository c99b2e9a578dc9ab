public class Outer<A>
{
    public class Inner<B>
    {
        public Dictionary<A, B> Both(A left, B right) => null!;
    }

    public virtual int Count(in int number) => number;

    public int Plain(in int number) => number;

    public int Level { get; set; }

    public int Free { get; set; }

    public IntPtr Native(object value) => 0;
}

public struct Point(int x, int y)
{
    public int X { get; set; } = x;

    public int Y { get; set; } = y;

    public readonly void Deconstruct(out int x, out int y) => (x, y) = (X, Y);
}

public class Shape
{
    public virtual void Draw() { }
}

public static class Solution
{
    public static (int a, int b, int c, int d, int e, int f, int g, int h) Long<T>(T item) where T : unmanaged => default;

    public static void Take(DayOfWeek day = DayOfWeek.Friday, params ReadOnlySpan<int> rest) { }
}
