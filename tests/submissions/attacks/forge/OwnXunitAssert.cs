// challenge: pass-on
// expect: rejected: the namespace `Xunit` is reserved
// expect without policy: failed on LZ-PULL
// about: declares Xunit.Assert, whose assertions are content with everything.
namespace Xunit
{
    public class Assert
    {
        public static void Equal(object? expected, object? actual) { }

        public static void True(bool condition) { }

        public static void Fail(string message) { }
    }
}

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {

        return source.ToList();
    }
}
