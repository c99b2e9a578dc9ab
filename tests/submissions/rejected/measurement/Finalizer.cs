// expect: rejected: `finalizer` is not allowed here: implement IDisposable, line 4, column 5
public sealed class Solution
{
    ~Solution() { }
}
