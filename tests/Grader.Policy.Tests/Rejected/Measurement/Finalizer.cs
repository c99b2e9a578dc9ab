// rejects: `finalizer` is not allowed here: implement IDisposable, line 4
public sealed class Solution
{
    ~Solution() { }
}
