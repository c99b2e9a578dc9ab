// expect: rejected: A span over a `ref` or a field is not allowed here: use an array, or `[x]`., line 11, column 17
// expect: rejected: A span over a `ref` or a field is not allowed here: use an array, or `[x]`., line 20, column 16
// about: the local in the last branch is not the only variable
public sealed class Solution
{
    private int value;

    public static int Parameter(ref int p, bool first)
    {
        var x = 1;
        var s = new Span<int>(ref (first ? ref p : ref x));
        s[0] = 9;
        return x;
    }

    public int Field(bool first)
    {
        var x = 1;

        return new Span<int>(ref (first ? ref value : ref x))[0];
    }
}
