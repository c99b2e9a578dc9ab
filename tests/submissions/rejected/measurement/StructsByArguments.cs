// expect: rejected: A struct with its type arguments is too large (4096 bytes are allowed), line 24, column 9
// about: structs that are small until their type arguments are known: this one has 4,096 references
public struct Leaf<T>
{
    public T Value;
}

public struct Four<T>
{
    public T A, B, C, D;
}

public static class Solution
{
    private static int Keep<TCopy>() where TCopy : struct
    {
        TCopy copy = default;
        return Look(ref copy);
    }

    private static int Look<T>(ref T x) => 1;

    public static int Run() =>
        Keep<Four<Four<Four<Four<Four<Four<Leaf<object>>>>>>>>();
}
