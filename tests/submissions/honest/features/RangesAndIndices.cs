// expect: allowed
// about: ranges and indices
public static class Solution
{
    public static int[] Middle(int[] items) => items[1..^1];

    public static string Tail(string text) => text[^2..];

    public static (int, int) Bounds(Range range, int length)
    {
        var (offset, count) = range.GetOffsetAndLength(length);
        Index last = ^1;
        return (offset + last.GetOffset(length), count);
    }

    public static int FromEnd(List<int> list, Index index) => list[index] + list[^1];

    public static List<int> Part(List<int> list, Range range) => list[..2].Concat(list.Slice(0, 1)).ToList();
}
