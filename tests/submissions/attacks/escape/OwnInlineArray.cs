// challenge: pass-on
// expect: rejected: the namespace `System` is reserved
// expect without policy: failed
// about: declares the attribute of inline arrays itself: the runtime knows it by name.
namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Struct)]
    internal sealed class InlineArrayAttribute(int length) : Attribute
    {
        public int Length => length;
    }
}

#pragma warning disable CS0436
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var buffer = default(Buffer);
        buffer.First = source;
        return source.ToList();
    }

    [System.Runtime.CompilerServices.InlineArray(1_000)]
    private struct Buffer
    {
        public object? First;
    }
}
