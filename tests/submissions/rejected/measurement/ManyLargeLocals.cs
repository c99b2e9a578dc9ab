// expect: rejected: The local structs of this method are too large (32768 bytes are allowed), line 7, column 23
// about: each of them is small enough
public struct P<T> { public T A, B, C, D; }

public static class Solution
{
    public static int Store()
    {
        P<P<P<int>>> v0a = default, v0b = default, v0c = default, v0d = default, v0e = default, v0f = default;
        P<P<P<int>>> v1a = default, v1b = default, v1c = default, v1d = default, v1e = default, v1f = default;
        P<P<P<int>>> v2a = default, v2b = default, v2c = default, v2d = default, v2e = default, v2f = default;
        P<P<P<int>>> v3a = default, v3b = default, v3c = default, v3d = default, v3e = default, v3f = default;
        P<P<P<int>>> v4a = default, v4b = default, v4c = default, v4d = default, v4e = default, v4f = default;
        P<P<P<int>>> v5a = default, v5b = default, v5c = default, v5d = default, v5e = default, v5f = default;
        P<P<P<int>>> v6a = default, v6b = default, v6c = default, v6d = default, v6e = default, v6f = default;
        P<P<P<int>>> v7a = default, v7b = default, v7c = default, v7d = default, v7e = default, v7f = default;
        P<P<P<int>>> v8a = default, v8b = default, v8c = default, v8d = default, v8e = default, v8f = default;
        P<P<P<int>>> v9a = default, v9b = default, v9c = default, v9d = default, v9e = default, v9f = default;
        P<P<P<int>>> v10a = default, v10b = default, v10c = default, v10d = default, v10e = default, v10f = default;
        return 0
            + Touch(ref v0a) + Touch(ref v0b) + Touch(ref v0c) + Touch(ref v0d) + Touch(ref v0e) + Touch(ref v0f)
            + Touch(ref v1a) + Touch(ref v1b) + Touch(ref v1c) + Touch(ref v1d) + Touch(ref v1e) + Touch(ref v1f)
            + Touch(ref v2a) + Touch(ref v2b) + Touch(ref v2c) + Touch(ref v2d) + Touch(ref v2e) + Touch(ref v2f)
            + Touch(ref v3a) + Touch(ref v3b) + Touch(ref v3c) + Touch(ref v3d) + Touch(ref v3e) + Touch(ref v3f)
            + Touch(ref v4a) + Touch(ref v4b) + Touch(ref v4c) + Touch(ref v4d) + Touch(ref v4e) + Touch(ref v4f)
            + Touch(ref v5a) + Touch(ref v5b) + Touch(ref v5c) + Touch(ref v5d) + Touch(ref v5e) + Touch(ref v5f)
            + Touch(ref v6a) + Touch(ref v6b) + Touch(ref v6c) + Touch(ref v6d) + Touch(ref v6e) + Touch(ref v6f)
            + Touch(ref v7a) + Touch(ref v7b) + Touch(ref v7c) + Touch(ref v7d) + Touch(ref v7e) + Touch(ref v7f)
            + Touch(ref v8a) + Touch(ref v8b) + Touch(ref v8c) + Touch(ref v8d) + Touch(ref v8e) + Touch(ref v8f)
            + Touch(ref v9a) + Touch(ref v9b) + Touch(ref v9c) + Touch(ref v9d) + Touch(ref v9e) + Touch(ref v9f)
            + Touch(ref v10a) + Touch(ref v10b) + Touch(ref v10c) + Touch(ref v10d) + Touch(ref v10e) + Touch(ref v10f);
    }

    private static int Touch<T>(ref T x) => 1;
}
