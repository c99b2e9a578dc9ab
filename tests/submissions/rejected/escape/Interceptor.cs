// expect: rejected: the namespace `System` is reserved, line 4, column 25
namespace System.Runtime.CompilerServices
{
    public sealed class InterceptsLocationAttribute(int version, string data) : Attribute { public string Data => data + version; }
}
