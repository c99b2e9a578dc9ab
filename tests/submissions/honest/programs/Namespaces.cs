// challenge: count-from
// expect: passed
// about: block namespaces, nested ones, and using of one's own namespace
using Counting.Steps;

public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (var value = start; ; value = Adder.Add(value, step)) yield return value;
    }
}

namespace Counting
{
    namespace Steps
    {
        internal static class Adder
        {
            public static long Add(long value, long step) => checked(value + step);
        }
    }
}
