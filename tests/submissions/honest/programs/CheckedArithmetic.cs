// challenge: count-from
// expect: passed
// about: checked and unchecked blocks and expressions
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (var value = start; ;)
        {
            yield return value;
            var wrapped = unchecked(value + step);
            checked
            {
                value += step;
            }

            if (wrapped != value) yield break;
        }
    }
}
