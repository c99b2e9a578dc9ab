// expect: rejected: A span over a `ref` or a field is not allowed here: use an array, or `[x]`., line 9, column 27
// expect: rejected: A span over a `ref` or a field is not allowed here: use an array, or `[x]`., line 11, column 47
// expect: rejected: A span over a `ref` or a field is not allowed here: use an array, or `[x]`., line 13, column 47
// about: spans over a field, an element and a parameter: by constructor
public sealed class Solution
{
    private int value;

    public int Field() => new Span<int>(ref value)[0];

    public static int Element(int[] items) => new ReadOnlySpan<int>(in items[0])[0];

    public static int Parameter(ref int x) => new Span<int>(ref x)[0];
}
