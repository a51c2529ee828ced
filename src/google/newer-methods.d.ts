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
}
