// expect: rejected: the namespace `System` is reserved, line 5, column 27
[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("Grader.TestHost")]
namespace System.Runtime.CompilerServices
{
    internal sealed class IgnoresAccessChecksToAttribute(string assembly) : Attribute { public string Name => assembly; }
}
