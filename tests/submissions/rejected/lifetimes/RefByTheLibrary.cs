// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 8, column 9
// about: the library returns a reference into a local
public static unsafe class Solution
{
    public static ref readonly int Run(int? x)
    {
        return ref Nullable.GetValueRefOrDefaultRef(in x);
    }
}
