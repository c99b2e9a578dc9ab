// expect: rejected: `System.ArgumentNullException` is not allowed here: the namespace `System` is reserved, line 5, column 18
namespace System
{
#pragma warning disable CS0436
    public class ArgumentNullException(string name) : Exception(name);
}
