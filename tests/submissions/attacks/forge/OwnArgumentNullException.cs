// challenge: take-every
// expect: rejected: the namespace `System` is reserved
// expect without policy: failed on LZ-VALIDATE
// about: declares System.ArgumentNullException, for the name that a test expects.
namespace System
{
#pragma warning disable CS0436
    public class ArgumentNullException(string name) : Exception(name)
    {
        public string ParamName => Message;
    }

    public class ArgumentOutOfRangeException(string name) : Exception(name)
    {
        public string ParamName => Message;
    }
}

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        if (source is null) throw new ArgumentNullException(nameof(source));
        if (step < 1) throw new ArgumentOutOfRangeException(nameof(step));
        return source.Where((_, index) => index % step == 0);
    }
}
