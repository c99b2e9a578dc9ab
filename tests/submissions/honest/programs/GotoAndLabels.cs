// challenge: count-from
// expect: passed
// about: goto, labels and goto case
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        var value = start;
    again:
        yield return value;
        switch (Math.Sign(step))
        {
            case 0:
                goto again;
            case 1:
                goto default;
            default:
                checked { value += step; }
                goto again;
        }
    }
}
