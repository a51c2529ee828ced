// Methods that Google has and the types package is missing.
// Source: Apps Script release notes of 8 April 2025 and the reference of Form.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
  namespace Script {
    /** Release notes of January 2025; AS/reference/script/authorization-info. */
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[] | null;
    }
  }
}
