public class Outer<T>
{
    public class Inner<U>
    {
        public Dictionary<T, U>? Both(T left, U right) => null;
    }

    public virtual int Count(in int number) => number;

    public int Plain(in int number) => number;

    public int Level { get; protected set; }

    public int Free { get; set; }

    public nint Native(dynamic value) => 0;
}

public record struct Point(int X, int Y);

public class Shape
{
    public Shape() { }

    protected internal virtual void Draw() { }

    public override string ToString() => "";
}

public static class Solution
{
    public static (int, int, int, int, int, int, int, int) Long<T>(T item) where T : unmanaged => default;

    public static void Take(DayOfWeek day = DayOfWeek.Friday, params ReadOnlySpan<int> rest) { }
}
