// expect: rejected: A struct with its type arguments is too large (4096 bytes are allowed), line 8, column 9
public struct P<T> { public T A, B, C, D; }

public static class Solution
{
    public static int Store()
    {
        P<P<P<P<P<P<P<int>>>>>>> big = default;
        return big.A.B.C.D.A.B.C + Touch(ref big);
    }

    private static int Touch<T>(ref T x) => 1;
}
