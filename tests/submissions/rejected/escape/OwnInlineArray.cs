// expect: rejected: the namespace `System` is reserved, line 6, column 27
// expect: rejected: the namespace `System` is reserved, line 7, column 21
#pragma warning disable CS0436
namespace System.Runtime.CompilerServices
{
    internal sealed class InlineArrayAttribute(int length) : Attribute { public int Length => length; }
    internal struct Big { private int first; }
}
