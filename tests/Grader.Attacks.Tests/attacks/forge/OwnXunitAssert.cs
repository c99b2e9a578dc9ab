// challenge: pass-on
// attack: declares Xunit.Assert, whose assertions are content with everything.
// policy on: rejected: the namespace `Xunit` is reserved
// policy off: failed on LZ-PULL
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
