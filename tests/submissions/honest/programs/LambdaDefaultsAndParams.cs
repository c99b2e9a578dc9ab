// challenge: count-from
// expect: passed
// about: lambdas with default values and params, and a natural delegate type
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        var add = (long by, long to = 0) => checked(to + by);
        var sum = (params long[] parts) => parts.Length == 1 ? parts[0] : add(parts[0], parts[1]);
        yield return sum(start);
        for (var value = start; ;)
        {
            value = add(step, value);
            yield return value;
        }
    }
}
