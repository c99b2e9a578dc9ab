// differs: `Outer.Count` differs from the contract: the type of `number` is different; it is not virtual. Yours reads: `public int Count(in int number)`, line 17
// differs: `Outer.Free` differs from the contract: it lacks `set`. Yours reads: `public int Free { get; protected set; }`, line 21
// differs: `Outer.Inner.Both` differs from the contract: its return type is different. Yours reads: `public Dictionary<U, T>? Both(T left, U right)`, line 14
// differs: `Outer.Plain` differs from the contract: the type of `number` is different. Yours reads: `public virtual int Plain(in int number)`, line 19
// differs: `Shape.Draw` differs from the contract: it is neither public nor protected, line 37
// differs: `Solution.Long` differs from the contract: the constraints of its type parameters differ; its return type is different, line 42
// differs: `Solution.Take` differs from the contract: the default of `day` is `1`, not `5`; `rest` lacks `params`, line 44
// differs: `new Shape(…)` differs from the contract: it is not public, line 35
// differs: `Point.Deconstruct` is missing, line 27
public class Outer<T>
{
    public class Inner<U>
    {
        public Dictionary<U, T>? Both(T left, U right) => null;
    }

    public int Count(in int number) => number;

    public virtual int Plain(in int number) => number;

    public int Free { get; protected set; }

    public int Level { get; protected set; }

    public nint Native(object value) => 0;
}
public struct Point(int x, int y)
{
    public int X { get; set; } = x;

    public int Y { get; set; } = y;
}
public class Shape
{
    internal Shape() { }

    internal virtual void Draw() { }
}

public static class Solution
{
    public static (int, int, int, int, int, int, int) Long<T>(T item) where T : struct => default;

    public static void Take(DayOfWeek day = DayOfWeek.Monday, ReadOnlySpan<int> rest = default) { }
}
