// expect: allowed
// about: nested closures in generic iterators, goto, do, labelled loops, ternaries, ref returns, in parameters, stack-like structs
public struct Accumulator
{
    private double mean;
    private double m2;
    private long count;

    public void Add(in double x)
    {
        count++;
        var delta = x - mean;
        mean += delta / count;
        m2 += delta * (x - mean);
    }

    public readonly Stats Result => new(count, mean, count == 0 ? 0 : m2 / count);
}

public readonly record struct Stats(long Count, double Mean, double Variance);

public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        var a = new Accumulator();
        foreach (var v in values) a.Add(v);
        return a.Result;
    }

    public static ref int At(int[] items, int i) => ref items[i];

    public static int Peek(in int x) => x;

    public static int Loop(int n)
    {
        var i = 0;
    again:
        do
        {
            if (i > n) break;
            i += 2;
        }
        while (i < n);
        if (i < 0) goto again;
        At([1, 2], 0) = i;
        unchecked
        {
            return i * Peek(in i) + (n > 0 ? sizeof(int) : 0);
        }
    }
}
