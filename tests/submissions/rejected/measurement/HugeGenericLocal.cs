// expect: rejected: The local structs of this method are too large, line 6, column 23
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
