// challenge: pass-on
// attack: declares the attribute of inline arrays itself: the runtime knows it by name.
// policy on: rejected: the namespace `System` is reserved
// policy off: failed
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
