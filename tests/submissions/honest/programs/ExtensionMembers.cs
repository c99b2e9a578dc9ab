// challenge: count-from
// expect: passed
// about: an extension block with a method, a property and a static member
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (var value = start; ; value = value.Plus(step))
        {
            yield return value;
            if (step.IsNothing)
            {
                while (true) yield return long.Same(value);
            }
        }
    }
}

internal static class Numbers
{
    extension(long number)
    {
        public bool IsNothing => number == 0;

        public long Plus(long other) => checked(number + other);

        public static long Same(long value) => value;
    }
}
